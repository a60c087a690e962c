import Configuration
import Knowledge
import Ledger
import Payables
import ReadingClient

extension Workshop {
  /// Tells the readers what the settings and people's corrections say by now.
  func teachReaders() throws {
    readers.teach(try knowledge(under: settings.current))
  }

  /// What readers are told under some settings.
  func knowledge(under settings: Settings) throws -> [UInt8] {
    let companies = settings.policy.companies
    return try Knowledge(
      ownNames: companies.flatMap { [$0.name] + $0.aliases },
      ownNumbers: companies.flatMap { [$0.vatIdentifier, $0.iban].compactMap(\.self) },
      lessons: try ledger.lessons(), supplierLessons: try ledger.supplierLessons()
    ).encoded()
  }
}
