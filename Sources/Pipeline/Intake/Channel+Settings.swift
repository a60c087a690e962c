import Configuration
import SystemPackage

extension Settings {
  /// The channels that documents are taken from.
  var intakeChannels: [Channel] { channels.compactMap(Channel.init) }

  /// Those and the ones whose files are no documents.
  var allChannels: [Channel] {
    intakeChannels + ChannelSettings.Kind.allCases.filter(\.isSide).flatMap(sideChannels)
  }
}

extension Channel {
  /// Nil for a channel of what is no document.
  init?(_ settings: ChannelSettings) {
    let kind: Kind
    switch settings.kind {
    case .maildir: kind = .maildir
    case .scan: kind = .scan
    case .upload: kind = .upload
    case .masterdata, .decisions, .acknowledgements, .bank: return nil
    }
    self.init(name: settings.name, kind: kind, path: FilePath(settings.path))
    settle = Int64(settings.settleSeconds) * 1_000_000_000
    patience = Int64(settings.maxWaitSeconds) * 1_000_000_000
    ignored = settings.ignore
    poll = .seconds(settings.pollSeconds)
    readyMarker = settings.readyMarker
    department = settings.department
    subfolders = settings.subfolders
    isSensitive = settings.isSensitive
  }
}

extension ChannelSettings.Kind {
  /// Whether what arrives there is no document.
  fileprivate var isSide: Bool {
    switch self {
    case .maildir, .scan, .upload: false
    case .masterdata, .decisions, .acknowledgements, .bank: true
    }
  }
}
