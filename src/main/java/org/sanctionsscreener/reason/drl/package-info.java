/** Rule files as text and as what their parser makes of them, and the boundary that keeps a pack from running code of its own. */
package org.sanctionsscreener.reason.drl;
