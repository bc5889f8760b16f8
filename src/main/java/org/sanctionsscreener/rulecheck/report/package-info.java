/** What the commands about rule packs found, in the formats that people, build servers and code hosts read. */
package org.sanctionsscreener.rulecheck.report;
