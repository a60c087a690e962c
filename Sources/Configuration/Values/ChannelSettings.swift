package import Payables

/// A place where documents arrive ([[channel]]).
package struct ChannelSettings: Hashable, Sendable {
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    case maildir, scan, upload, masterdata, decisions, acknowledgements, bank
  }

  /// What the folders below the channel stand for (A3).
  package enum Subfolders: String, Hashable, Sendable, CaseIterable {
    case department
    case costCenter = "cost_center"
    case none
  }

  package var name = ""
  package var kind = Kind.upload
  /// Absolute once the settings are loaded; by default `inbox/` and the name.
  package var path = ""
  /// Seconds a file must have rested before it is taken.
  package var settleSeconds = 2
  /// Seconds after which a file that never became whole is taken as it is.
  package var maxWaitSeconds = 300
  /// Seconds between two looks at the folder; where a file settles or inotify wakes, fewer.
  package var pollSeconds = 2
  /// Further patterns of names that are never taken.
  package var ignore: [String] = []
  /// A file is taken only when a file of its name with this ending lies beside it.
  package var readyMarker: String?
  /// Whether all that comes through it is sensitive (A7).
  package var isSensitive = false
  package var department: String?
  package var subfolders = Subfolders.none
  package var allowSenders: [AddressPattern] = []
  package var denySenders: [AddressPattern] = []
  package var recipients = RecipientDepartments()
  /// What a scan must be like, where the channel is one of scans.
  package var quality = ChannelQuality()
  var declaredSLAHours: Int?

  package init() {}

  init(_ name: String, _ kind: Kind, path: String) {
    self.name = name
    self.kind = kind
    self.path = path
  }

  /// Hours from arrival to registration (A8): the channel's own, or those of [deadlines] (N1).
  package func slaHours(_ levels: ServiceLevels) -> Int {
    declaredSLAHours ?? levels[units: kind == .scan ? .paperIntake : .electronicIntake]
  }

  package var senders: SenderRules { SenderRules(allowed: allowSenders, denied: denySenders) }
}

extension ChannelSettings {
  /// The channels that exist without being configured, with paths below the spool.
  static let conventional = [
    ChannelSettings("mail", .maildir, path: "inbox/mail"),
    ChannelSettings("scan", .scan, path: "inbox/scan"),
    ChannelSettings("upload", .upload, path: "inbox/upload"),
    ChannelSettings("masterdata", .masterdata, path: "inbox/masterdata"),
    ChannelSettings("decisions", .decisions, path: "inbox/decisions"),
    ChannelSettings("acknowledgements", .acknowledgements, path: "inbox/acknowledgements"),
    ChannelSettings("bank", .bank, path: "inbox/bank"),
  ]
}
