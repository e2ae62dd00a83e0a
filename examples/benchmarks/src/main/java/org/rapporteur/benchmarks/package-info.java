/**
 * How fast documents are read, beside other libraries for text; how fast a large corpus is asked
 * and counted; and what its index weighs.
 */
@NullMarked
package org.rapporteur.benchmarks;

import org.jspecify.annotations.NullMarked;
