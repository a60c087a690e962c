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
  /// The letter about what is due at `now`, with its supplier as the books know it; nil where there
  /// is nothing to write.
  package func draft(
    about voucher: Voucher, in books: some MasterLookup, now: Timestamp
  ) throws -> Letter? {
    try voucher.letterDue(at: now).flatMap { try write($0, about: voucher, in: books, now: now) }
  }

  /// The letter about one thing; nil where the supplier is not known.
  package func write(
    _ matter: LetterMatter, about voucher: Voucher, in books: some MasterLookup, now: Timestamp
  ) throws -> Letter? {
    let supplier = try voucher.resolution?.supplierID.flatMap { try books.row(Supplier.self, $0) }
    return write(matter, about: voucher, to: supplier, today: now.berlinDate)
  }
}

extension SupplierRules {
  /// What the settings say.
  package init(_ settings: Settings) {
    self.init()
    mailbox = settings.letters.address ?? settings.mail.replyTo ?? settings.mail.sender
    fileBytes = settings.limits.fileBytes
    isOrderRequired = settings.purchasing.isOrderRequired
  }
}
