import Foundation
import SystemPackage
import TestSupport
import Testing

/// A company that posts to DATEV and pays by SEPA, and what its people do.
extension TestSpool {
  ///
  /// `terms` are the days of payment, and percent and days of a cash discount.
  static func settling(_ settings: String = "", terms: String = ";;") throws -> TestSpool {
    try company(
      [
        ("suppliers.csv", suppliers + ";" + terms + "\n"), ("orders.csv", orders),
        ("receipts.csv", receipts), ("users.csv", users),
      ],
      settings: """
        iban = "DE75512108001245126199"

        [posting]
        format = "datev"
        consultant = 29098
        client = 55003

        [payment]
        format = "sepa"

        \(settings)
        """)
  }

  private static let suppliers = """
    supplier_id;name;vat_id;iban;creditor_account;payment_days;skonto_percent;skonto_days
    K1;Dampfkessel Anlagenbau GmbH;DE136695976;DE02120300000000202051;70001
    """
  private static let orders = """
    order_number;line;supplier_id;kind;description;quantity;unit;unit_price;cost_center;account
    4500012345;10;K1;standard;Wartung der Kesselanlage;9;Stk;100,00;100;6470
    """
  private static let receipts = """
    receipt_number;line;kind;order_number;order_line;quantity;unit
    WE-1;1;service;4500012345;10;9;Stk
    """
  private static let users = """
    user;name;roles;cost_centers
    anna;Anna Amsel;fm;100
    paul;Paul Pirol;ap;*
    petra;Petra Pelikan;ap,procurement;*
    tom;Tom Tukan;treasury;*
    """

  /// Puts invoices in and has them approved.
  func approve(_ numbers: String...) throws {
    for number in numbers { try put(SampleInvoice.ubl(number: number), "upload/\(number).xml") }
    try drain()
    for task in try openTasks {
      let decided = try ask("decide", task, "approve", "--as", "anna")
      try #require(decided.code == 0, "\(decided.complaints)")
    }
  }

  /// The ids of the tasks that wait for somebody.
  var openTasks: [String] {
    get throws {
      try ask("tasks", "--json").lines.map { line in
        let task = try #require(
          try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
        return try #require(task["id"] as? String)
      }
    }
  }

  /// The names in a folder below the spool, without hidden ones.
  func names(in folder: String) -> [String] {
    let path = path.appending(folder).string
    return ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? [])
      .filter { !$0.hasPrefix(".") }.sorted()
  }

  func bytes(of file: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: URL(filePath: path.appending(file).string)))
  }

  /// Where the documents stand, in the order of their arrival.
  var standing: [String] { get throws { try list().map(\.status) } }
}
