/**
 * The coded corpus: what documents of policy dialogue say, each statement traced to its characters.
 *
 * <p>A {@link org.rapporteur.model.Corpus} holds {@link org.rapporteur.model.Source}s (documents),
 * the {@link org.rapporteur.model.Session}s that they report, the {@link
 * org.rapporteur.model.Actor}s and {@link org.rapporteur.model.Issue}s that they {@linkplain
 * org.rapporteur.model.Mention mention}, and the {@link org.rapporteur.model.Finding}s: {@link
 * org.rapporteur.model.Recommendation}s (who should do what) and {@link org.rapporteur.model.Risk}s
 * (what harm is feared). Every one of them carries {@link org.rapporteur.model.Evidence}.
 *
 * <p>Things refer to each other by id; the corpus resolves them:
 *
 * <pre>{@code
 * for (Risk risk : corpus.risks()) {
 *   System.out.println(risk.likelihood() + ": " + risk.quote().text());
 *   risk.cause().forEach(id -> System.out.println("  by " + corpus.actor(id).orElseThrow().name()));
 *   risk.issues().forEach(id -> System.out.println("  on " + corpus.issue(id).orElseThrow().label()));
 *   System.out.println("  " + corpus.explain(risk));
 * }
 * }</pre>
 *
 * <p>What counts as a recommendation, a risk or an actor is defined by the annotation guide of the
 * project, {@code examples/guide/annotation.md}.
 *
 * <p>A {@link org.rapporteur.model.Review} keeps what people decided on the findings of a corpus,
 * apart from it, and is applied to it with {@link org.rapporteur.model.Corpus#with(Review)}. What a
 * person vouches for has the {@link org.rapporteur.model.Origin} {@code HUMAN}: {@link
 * org.rapporteur.model.Finding#reviewed()}.
 *
 * <p>All types are immutable, thread-safe and equal by value. They refuse what breaks one of these
 * invariants when they are built, with an {@link java.lang.IllegalArgumentException} that names the
 * value:
 *
 * <ol>
 *   <li>The quote of an evidence holds exactly the characters of its source's text at its span.
 *       Offsets are half-open, UTF-16, into the one canonical text, and never split a surrogate
 *       pair.
 *   <li>Ids are unique in a corpus and derived from content; every reference resolves, that of an
 *       evidence to the note of its rule included. An actor or issue is mentioned at one place
 *       once.
 *   <li>Order is part of the value where it means something (text order) and fixed where it does
 *       not: sources as given, sessions, mentions and findings by source and place, actors by kind
 *       and name, issues and rules by id.
 *   <li>Nothing is invented: a finding without evidence cannot be built, and evidence of origin
 *       {@code RULE} names its rule.
 *   <li>Merging unions what two corpora know of an actor and refuses actors of different kinds.
 * </ol>
 */
@NullMarked
package org.rapporteur.model;

import org.jspecify.annotations.NullMarked;
