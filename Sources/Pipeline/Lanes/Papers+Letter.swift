package import Configuration
import Ledger
package import Letters
package import MasterData
package import Payables
import SystemPackage

extension LetterHead {
  /// What the settings say of the house.
  package init(_ settings: Settings) {
    self.init()
    companies = settings.companies
    catalogue = settings.catalogue
    calendar = settings.policy.calendar
    answerDays = settings.letters.answerDays
    address = settings.letters.address
    telephone = settings.letters.telephone
  }
}

extension LetterTemplates {
  /// The templates that the settings name.
  package init(_ settings: Settings) throws(LetterFolderError) {
    try self.init(folder: settings.letters.templates.map { FilePath($0) })
  }
}

extension SupplierLetter {
  /// The draft about a voucher, with its supplier as the books know it on `now`; nil where there is
  /// nothing to write.
  package func draft(
    about voucher: Voucher, in books: some MasterLookup, now: Timestamp
  ) throws -> Letter? {
    guard [.exception, .onHold].contains(voucher.status) else { return nil }
    let supplier = try voucher.resolution?.supplierID.flatMap { try books.row(Supplier.self, $0) }
    return draft(about: voucher, to: supplier, today: now.berlinDate)
  }
}
