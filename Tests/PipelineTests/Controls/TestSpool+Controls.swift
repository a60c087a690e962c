import Foundation
import SystemPackage
import TestSupport
import Testing

/// What the command line says of controls.
extension TestSpool {
  /// A company some of whose documents went all the way: paid, in a case, a duplicate, unreadable.
  static func controlled() throws -> TestSpool {
    let spool = try settling(
      """
      [people]
      may_act_for = ["root", "\(NSUserName())"]
      """)
    let tables = try spool.folder.file(
      "users.csv",
      """
      user;name;roles;cost_centers
      anna;Anna Amsel;fm;100
      paul;Paul Pirol;ap;*
      petra;Petra Pelikan;ap,procurement;*
      tom;Tom Tukan;treasury;*
      vera;Vera Vogel;audit;*
      """)
    try #require(try spool.ask("import", tables.string).code == 0)
    return spool
  }

  /// The counts of a control, by a line of `controls --json`.
  func counts(of id: String, _ lines: [Substring]) throws -> [String: Int] {
    for line in lines {
      let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any] ?? [:]
      guard object["id"] as? String == id else { continue }
      return ["acted", "stopped", "exception"].reduce(into: [:]) { counts, mark in
        counts[mark] = object[mark] as? Int
      }
    }
    return [:]
  }
}
