extension DropPlace {
  /// "Zeile 7", in XML "Datensatz 3, Zeile 7".
  package var german: String { (row.map { "Datensatz \($0), " } ?? "") + "Zeile \(line)" }
  package var english: String { (row.map { "record \($0), " } ?? "") + "line \(line)" }
}
