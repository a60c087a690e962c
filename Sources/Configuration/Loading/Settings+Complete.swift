import SystemPackage

extension Settings {
  /// Makes all paths absolute, adds the channels that exist by convention and fills in what depends
  /// on other settings.
  mutating func complete(spool given: String?, folder: String) {
    paths.spool = Self.absolute(given ?? paths.spool, below: folder)
    for property in Self.belowSpool {
      self[keyPath: property] = Self.absolute(self[keyPath: property], below: paths.spool)
    }
    for index in channels.indices {
      let channel = channels[index]
      // A channel without a name is a mistake of its own.
      if channel.path.isEmpty, channel.name.isEmpty { continue }
      let path = channel.path.isEmpty ? "inbox/\(channel.name)" : channel.path
      channels[index].path = Self.absolute(path, below: paths.spool)
    }
    if paths.hasConventionalChannels { channels += missingConventionalChannels }
    for index in channels.indices { channels[index].declaredSLAHours = channels[index].slaHours }
  }

  private static let belowSpool: [Property<Settings, String>] = [
    \.paths.archive, \.paths.archiveRestricted, \.paths.error, \.paths.output, \.paths.state,
    \.paths.work, \.metricsFile,
  ]

  private static func absolute(_ path: String, below folder: String) -> String {
    FilePath(folder).pushing(FilePath(path)).lexicallyNormalized().string
  }

  /// The conventional channels whose name and folder nobody else has.
  private var missingConventionalChannels: [ChannelSettings] {
    ChannelSettings.conventional.compactMap { channel in
      var channel = channel
      channel.path = Self.absolute(channel.path, below: paths.spool)
      let path = FilePath(channel.path)
      let isTaken = channels.contains { other in
        other.name.lowercased() == channel.name
          || (!other.path.isEmpty && path.overlaps(FilePath(other.path)))
      }
      return isTaken ? nil : channel
    }
  }
}

extension FilePath {
  /// Whether one of the two folders is the other or lies in it; links are not followed.
  func overlaps(_ other: FilePath) -> Bool { starts(with: other) || other.starts(with: self) }
}
