/** How fast a large corpus is asked and counted, and what its index weighs. */
@NullMarked
package org.rapporteur.benchmarks;

import org.jspecify.annotations.NullMarked;
