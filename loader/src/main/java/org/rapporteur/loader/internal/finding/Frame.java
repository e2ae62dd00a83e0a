package org.rapporteur.loader.internal.finding;

import org.rapporteur.loader.rule.Match.Range;

/**
 * A reporting frame and what it reports: "it was suggested that" … .
 *
 * @param range the words of the frame
 * @param content the words that it reports; empty where a sentence only turns to the speaker
 * @param speaker who is reported to speak
 */
record Frame(Range range, Range content, Speaker speaker) {}
