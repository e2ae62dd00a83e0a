package org.rapporteur.examples;

import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReader;
import java.lang.module.ModuleReference;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.rapporteur.beta.Beta;

/** The public signatures of the packages that a module exports to everybody, one a line, sorted. */
final class PublicSignatures {

  private static final String CLASS = ".class";

  private PublicSignatures() {}

  /** The signatures of the module in a jar or a folder of classes, whose types can be loaded. */
  static String of(Path module) throws IOException, ClassNotFoundException {
    ModuleReference found = ModuleFinder.of(module).findAll().iterator().next();
    Set<String> exported =
        found.descriptor().exports().stream()
            .filter(exports -> !exports.isQualified())
            .map(ModuleDescriptor.Exports::source)
            .collect(Collectors.toSet());
    TreeMap<String, Class<?>> types = new TreeMap<>();
    try (ModuleReader reader = found.open()) {
      for (String entry : reader.list().filter(name -> name.endsWith(CLASS)).toList()) {
        String name = entry.substring(0, entry.length() - CLASS.length()).replace('/', '.');
        int end = name.lastIndexOf('.');
        if (end > 0 && exported.contains(name.substring(0, end))) {
          Class<?> type = Class.forName(name, false, PublicSignatures.class.getClassLoader());
          if (isPromised(type)) {
            types.put(name, type);
          }
        }
      }
    }
    StringBuilder lines = new StringBuilder();
    types.values().forEach(type -> add(type, lines));
    return lines.toString();
  }

  private static boolean isPromised(Class<?> type) {
    if (type.isAnonymousClass() || type.isLocalClass() || !isVisible(type.getModifiers())) {
      return false;
    }
    return type.getDeclaringClass() == null || isPromised(type.getDeclaringClass());
  }

  private static boolean isVisible(int modifiers) {
    return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
  }

  private static void add(Class<?> type, StringBuilder lines) {
    lines.append(betaMark(type)).append(betaMark(type.getPackage()));
    lines.append(shortened(type.toGenericString()));
    if (type.getGenericSuperclass() != null && type.getSuperclass() != Object.class) {
      lines.append(" extends ").append(shortened(type.getGenericSuperclass().getTypeName()));
    }
    list(" implements ", type.getGenericInterfaces(), lines);
    if (type.isSealed() && !type.isEnum()) {
      list(" permits ", type.getPermittedSubclasses(), lines);
    }
    lines.append('\n');
    Set<String> members = new TreeSet<>();
    for (Constructor<?> constructor : type.getDeclaredConstructors()) {
      add(constructor, members);
    }
    addMembers(type, members);
    members.forEach(member -> lines.append("  ").append(member).append('\n'));
  }

  private static String betaMark(AnnotatedElement promised) {
    return promised.isAnnotationPresent(Beta.class) ? "@Beta " : "";
  }

  private static void list(String word, Type[] types, StringBuilder lines) {
    if (types.length > 0) {
      lines.append(word).append(shortened(names(types)));
    }
  }

  private static String names(Type[] types) {
    return Arrays.stream(types).map(Type::getTypeName).sorted().collect(Collectors.joining(", "));
  }

  /** Also what comes from supertypes that only the package knows: to users it is the type's own. */
  private static void addMembers(Class<?> type, Set<String> members) {
    for (Field field : type.getDeclaredFields()) {
      if (isVisible(field.getModifiers()) && !field.isSynthetic()) {
        members.add(
            betaMark(field) + shortened(field.toGenericString(), field.getDeclaringClass()));
      }
    }
    for (Method method : type.getDeclaredMethods()) {
      add(method, members);
    }
    List<Class<?>> inherited = new ArrayList<>(List.of(type.getInterfaces()));
    if (type.getSuperclass() != null) {
      inherited.add(type.getSuperclass());
    }
    for (Class<?> from : inherited) {
      if (from.getPackage() == type.getPackage() && !isPromised(from)) {
        addMembers(from, members);
      }
    }
  }

  private static void add(Executable member, Set<String> members) {
    if (isVisible(member.getModifiers()) && !member.isSynthetic()) {
      members.add(
          betaMark(member) + shortened(member.toGenericString(), member.getDeclaringClass()));
    }
  }

  private static String shortened(String signature, Class<?> declaring) {
    return shortened(signature.replace(" " + declaring.getTypeName() + ".", " "));
  }

  private static String shortened(String signature) {
    return signature.replaceAll("\\bjava\\.lang\\.(?=[A-Z])", "");
  }
}
