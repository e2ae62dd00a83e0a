/** The seed documents, byte for byte, and what trained readers coded in them. */
package org.rapporteur.seeds;
