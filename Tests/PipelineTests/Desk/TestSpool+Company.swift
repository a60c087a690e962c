import SystemPackage
import TestSupport
import Testing

extension TestSpool {
  /// A spool with a small company: a supplier, its order at 80 €, the receipt, and further tables.
  ///
  /// `settings` are lines of the configuration. What goes on under another clock begins there, at
  /// `time`: else its day depends on that of the test.
  static func company(
    _ tables: [(name: String, text: String)] = [], settings: String = "", at time: String? = nil
  ) throws -> TestSpool {
    let spool = try TestSpool()
    try spool.configure(
      try spool.configured + """

        [[company]]
        name = "Nordlicht Hausverwaltung GmbH"

        \(settings)
        """)
    let paths = try (usual + tables).map { try spool.folder.file($0.name, $0.text).string }
    let words = ["import"] + paths
    let answer = try time.map { try spool.ask(at: $0, words) } ?? spool.ask(words)
    try #require(answer.code == 0, "\(answer.complaints)")
    return spool
  }

  private static let usual: [(name: String, text: String)] = [
    (
      "suppliers.csv",
      """
      supplier_id;name;vat_id;iban;email
      K1;Dampfkessel Anlagenbau GmbH;DE136695976;DE02120300000000202051;buero@dampfkessel.example
      """
    ),
    (
      "orders.csv",
      """
      order_number;line;supplier_id;kind;description;quantity;unit;unit_price;cost_center;account
      4500012345;10;K1;standard;Wartung der Kesselanlage;1;Stk;80,00;100;6470
      """
    ),
    (
      "receipts.csv",
      """
      receipt_number;line;kind;order_number;order_line;quantity;unit
      WE-1;1;service;4500012345;10;1;Stk
      """
    ),
  ]
}
