package org.rapporteur.loader.format.docx;

/**
 * A paragraph.
 *
 * @param part the part that it stands in
 * @param number counted from 1 in that part
 * @param text its characters
 * @param style the id of its style, empty if it has none
 * @param list the id of the list that it is an item of, empty if none
 * @param level how deep in the list, from 0
 * @param outline its level among headings by its own properties, from 0; -1 if none
 * @param inCell whether it stands in a table
 * @param bold whether all of it is bold
 */
record Paragraph(
    String part,
    int number,
    String text,
    String style,
    String list,
    int level,
    int outline,
    boolean inCell,
    boolean bold) {}
