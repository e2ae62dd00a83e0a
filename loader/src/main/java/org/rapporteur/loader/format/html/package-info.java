/** Web pages: their main text without what the page puts around it, and what their heads tell. */
@NullMarked
package org.rapporteur.loader.format.html;

import org.jspecify.annotations.NullMarked;
