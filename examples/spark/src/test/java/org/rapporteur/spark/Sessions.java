package org.rapporteur.spark;

import java.nio.file.Path;
import org.apache.spark.sql.SparkSession;

/** Sessions of Spark on this machine alone. */
final class Sessions {

  /** Two worker processes with one core and 1 GB each: all that goes to them is serialised. */
  static final String TWO_WORKERS = "local-cluster[2,1,1024]";

  private Sessions() {}

  static SparkSession on(String master, Path scratch) {
    return SparkSession.builder()
        .master(master)
        .appName("Rapporteur")
        .config("spark.ui.enabled", false)
        .config("spark.driver.host", "localhost")
        .config("spark.driver.bindAddress", "127.0.0.1")
        .config("spark.local.dir", scratch.toString())
        .config("spark.sql.warehouse.dir", scratch.resolve("warehouse").toString())
        .config("spark.sql.shuffle.partitions", 4)
        // What spark-submit would send as the application's jar.
        .config("spark.executor.extraClassPath", System.getProperty("java.class.path"))
        .getOrCreate();
  }
}
