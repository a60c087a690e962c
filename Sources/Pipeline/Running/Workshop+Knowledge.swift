import Configuration
import Knowledge
import Ledger
import Payables
import ReadingClient

extension Workshop {
  /// Tells the readers what the settings and people's corrections say by now.
  func teachReaders() throws {
    let knowledge = Knowledge(
      ownNames: settings.current.policy.companies.flatMap { [$0.name] + $0.aliases },
      lessons: try ledger.lessons())
    readers.teach(try knowledge.encoded())
  }
}
