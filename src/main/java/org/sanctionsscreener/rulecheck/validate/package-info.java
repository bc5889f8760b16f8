/** The checks of a rule pack: one class each, run over one reading of the pack, all problems reported and not only the first. */
package org.sanctionsscreener.rulecheck.validate;
