/** A program that reads with somebody else's vocabulary pack. */
module org.example.desk {
  requires org.example.rivers;
}
