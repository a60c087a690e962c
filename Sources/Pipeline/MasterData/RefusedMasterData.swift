package import Configuration
package import Delivery
package import InvoiceRules
import JSON
import SystemPackage

/// The files of master data that were refused and lie in the error folder of a spool.
package struct RefusedMasterData: Sendable {
  private let folder: ErrorFolder

  package init(_ settings: Settings) {
    folder = ErrorFolder(spool: FilePath(settings.spool))
  }

  package func all() throws -> [RefusedFile] { try folder.refusedFiles() }

  /// Forgets a file of this name, since it was taken now.
  package func forget(_ name: String) throws { try folder.remove(refusedFile: name) }
}

extension RefusedFile {
  /// How it is handed in again.
  private var remedy: Wording {
    Wording(
      "Berichtigen Sie sie, und reichen Sie sie neu ein (Kanal für Stammdaten oder "
        + "„rohrpost import“).",
      "correct it and hand it in again (master data channel or `rohrpost import`)")
  }

  /// For people.
  package func text(in language: Language) -> String {
    "\(day)  \(name)  \(reason ?? "")\n    \(folder.string): \(remedy[language])"
  }

  /// One JSON object on one line; `id` is null, since it is no document.
  package var line: String {
    JSONObject.text { object in
      object.add("id", String?.none)
      object.add("kind", "master_data")
      object.add("name", name)
      object.add("status", "error")
      object.add("day", day)
      object.add("folder", folder.string)
      object.add("reason", reason)
      object.add("remedy", remedy.english)
    }
  }
}
