package org.sanctionsscreener.extract.second;

import java.util.List;
import org.sanctionsscreener.facts.Act;
import org.sanctionsscreener.facts.Assertion;
import org.sanctionsscreener.facts.Circumstance;

/**
 * An act of the second reader that was held to the text.
 *
 * @param act   its id is not yet the one in the facts; its time is null where none is quoted
 */
record ReadAct(Act act, List<Assertion> assertions, List<Circumstance> circumstances) { }
