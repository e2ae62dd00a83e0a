/**
 * Apache Spark reads an archive of documents: the loader as a function over a table, findings as
 * rows, and SQL over them.
 */
@NullMarked
package org.rapporteur.spark;

import org.jspecify.annotations.NullMarked;
