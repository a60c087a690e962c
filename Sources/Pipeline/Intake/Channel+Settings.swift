import Configuration
import SystemPackage

extension Settings {
  /// The channels that documents are taken from.
  var intakeChannels: [Channel] { channels.compactMap(Channel.init) }

  /// Those and the ones of master data and decisions.
  var allChannels: [Channel] {
    intakeChannels + MasterDataIntake.channels(self) + DecisionIntake.channels(self)
  }
}

extension Channel {
  /// Nil for a channel of master data or decisions: what arrives there is no document.
  init?(_ settings: ChannelSettings) {
    let kind: Kind
    switch settings.kind {
    case .maildir: kind = .maildir
    case .scan: kind = .scan
    case .upload: kind = .upload
    case .masterdata, .decisions: return nil
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
