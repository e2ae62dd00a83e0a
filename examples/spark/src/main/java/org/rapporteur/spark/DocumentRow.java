package org.rapporteur.spark;

import java.io.Serializable;

/** A document as a row: what to call it, and its bytes. A bean, as Spark's encoders ask for. */
public final class DocumentRow implements Serializable {

  private static final long serialVersionUID = 1;

  private String name = "";
  private byte[] content = {};

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public byte[] getContent() {
    return content;
  }

  public void setContent(byte[] content) {
    this.content = content;
  }
}
