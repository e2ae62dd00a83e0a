package org.rapporteur.testing;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Actor;
import org.rapporteur.model.ActorKind;
import org.rapporteur.model.CodeScheme;
import org.rapporteur.model.Role;

/**
 * Assertions about who takes part.
 *
 * @since 0.1.0
 */
public class ActorAssert extends AbstractRapporteurAssert<ActorAssert, Actor> {

  static final Kind<ActorAssert, Actor> KIND =
      new Kind<>(ActorAssert.class, Actor.class, ActorAssert::new, "actor", Portraits::of);

  /**
   * An assertion about one actor.
   *
   * @param actual the actor
   */
  public ActorAssert(@Nullable Actor actual) {
    super(actual, KIND, Optional.empty());
  }

  /**
   * Keeps those that have a name.
   *
   * @param name canonical name or alias
   * @return an assertion about those that are left
   * @throws AssertionError if none is left
   */
  public ActorAssert called(String name) {
    return narrow(byName(name));
  }

  static Criterion<Actor> byName(String name) {
    return Criterion.<Actor>of("called \"" + name + '"', actor -> Cast.isCalled(actor, name))
        .nearBy(actor -> Cast.nearness(name, actor));
  }

  /**
   * Keeps those of a kind.
   *
   * @param kind the kind
   * @return an assertion about those that are left
   * @throws AssertionError if none is left
   */
  public ActorAssert ofKind(ActorKind kind) {
    return narrow(Criterion.of("of kind " + kind, actor -> actor.kind() == kind));
  }

  /**
   * Keeps those that texts name by an alias.
   *
   * @param alias the alias, as written
   * @return an assertion about those that are left
   * @throws AssertionError if none is left
   */
  public ActorAssert withAlias(String alias) {
    return narrow(
        Criterion.<Actor>of("with alias \"" + alias + '"', actor -> actor.aliases().contains(alias))
            .nearBy(actor -> Nearness.ofAnyOf(alias, actor.aliases())));
  }

  /**
   * Keeps those that texts do not name by an alias.
   *
   * @param alias the alias, as written
   * @return an assertion about those that are left
   * @throws AssertionError if none is left
   */
  public ActorAssert withoutAlias(String alias) {
    return narrow(
        Criterion.of("without alias \"" + alias + '"', actor -> !actor.aliases().contains(alias)));
  }

  /**
   * Keeps those that a public list knows by a code.
   *
   * @param scheme the list
   * @param code the code in it
   * @return an assertion about those that are left
   * @throws AssertionError if none is left
   */
  public ActorAssert withCode(CodeScheme scheme, String code) {
    return narrow(
        Criterion.of(
            "with code " + scheme + " " + code,
            actor ->
                actor.codes().stream()
                    .anyMatch(has -> has.scheme() == scheme && has.value().equals(code))));
  }

  /**
   * Keeps those that hold or held an office.
   *
   * @param title what the office is called
   * @return an assertion about those that are left
   * @throws AssertionError if none is left
   */
  public ActorAssert withRole(String title) {
    return narrow(
        Criterion.<Actor>of(
                "with role \"" + title + '"',
                actor -> actor.roles().stream().anyMatch(role -> role.title().equals(title)))
            .nearBy(
                actor ->
                    Nearness.ofAnyOf(title, actor.roles().stream().map(Role::title).toList())));
  }
}
