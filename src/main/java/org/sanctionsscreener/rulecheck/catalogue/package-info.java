/** The law of a pack as a catalogue: its provisions with their rules and fixtures, in numbers and as pages to read. */
package org.sanctionsscreener.rulecheck.catalogue;
