package import Configuration
package import Connectors
package import Letters
package import Payables

/// All that the documentation is made from; nothing else gets into it.
package struct ProcedureFacts: Sendable {
  package var settings: Settings
  package var program = ProgramFacts.current
  package var archive: ArchiveFacts
  /// Other systems as their files define them.
  package var connectors: [ConnectorDefinition] = []
  /// The versions that were in force, the earliest first; empty before the first start.
  package var versions: [ProcedureVersion] = []
  package var supplements = Supplements()
  package var head = LetterHead()
  package var supplierRules = SupplierRules()
  /// The day of a draft; a version in force has its own.
  package var date: Timestamp

  package init(_ settings: Settings, date: Timestamp) {
    self.settings = settings
    archive = ArchiveFacts(settings)
    self.date = date
  }
}

extension ProcedureFacts {
  /// The version that the settings at hand are; nil where they are not in force.
  package var version: ProcedureVersion? {
    guard let last = versions.last,
      last.fingerprint == ProcedureVersion.fingerprint(of: settings, program)
    else { return nil }
    return last
  }

  var policy: Policy { settings.policy }

  var raci: RACIMatrix { RACIMatrix(settings.raci) }

  /// Channels of documents, without those that drop files for the program itself.
  var documentChannels: [ChannelSettings] {
    settings.channels.filter { [.maildir, .scan, .upload].contains($0.kind) }
  }

  var scanChannels: [ChannelSettings] { settings.channels.filter { $0.kind == .scan } }
}
