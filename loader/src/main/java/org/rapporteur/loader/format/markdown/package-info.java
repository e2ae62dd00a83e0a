/** Markdown: CommonMark with tables and front matter. */
@NullMarked
package org.rapporteur.loader.format.markdown;

import org.jspecify.annotations.NullMarked;
