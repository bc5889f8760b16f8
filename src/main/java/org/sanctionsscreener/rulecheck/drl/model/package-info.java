/** Rules as conditions over fields and as conclusions, with the place of each, for the checks that compare them. */
package org.sanctionsscreener.rulecheck.drl.model;
