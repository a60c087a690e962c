extension Settings {
  /// Makes all paths absolute, adds the channels that exist by convention and fills in what depends
  /// on other settings.
  mutating func complete(spool given: AbsolutePath?, folder: AbsolutePath) {
    let spool = given ?? AbsolutePath(paths.spool, below: folder)
    paths.spool = "\(spool)"
    for property in Self.belowSpool {
      self[keyPath: property] = "\(AbsolutePath(self[keyPath: property], below: spool))"
    }
    for property in Self.besideConfiguration {
      self[keyPath: property] = self[keyPath: property].map {
        "\(AbsolutePath($0, below: folder))"
      }
    }
    seals.copies = seals.copies.map { "\(AbsolutePath($0, below: spool))" }
    mail.sendmail = "\(AbsolutePath(mail.sendmail, below: folder))"
    for index in channels.indices {
      let channel = channels[index]
      // A channel without a name is a mistake of its own.
      if channel.path.isEmpty, channel.name.isEmpty { continue }
      let path = channel.path.isEmpty ? "inbox/\(channel.name)" : channel.path
      channels[index].path = "\(AbsolutePath(path, below: spool))"
    }
    if paths.hasConventionalChannels { channels += missingConventionalChannels(spool) }
    for index in channels.indices {
      channels[index].declaredSLAHours = channels[index].slaHours(serviceLevels)
    }
  }

  private static let belowSpool: [Property<Settings, String>] = [
    \.paths.state, \.metricsFile, \.mail.outbox,
  ]

  private static let besideConfiguration: [Property<Settings, String?>] = [
    \.letters.templates, \.mail.smtpPasswordFile, \.mail.smtpAuthorities,
    \.seals.stampAuthorities, \.procedure.supplements,
  ]

  /// The conventional channels whose name and folder nobody else has.
  private func missingConventionalChannels(_ spool: AbsolutePath) -> [ChannelSettings] {
    let names = Set(channels.map { $0.name.lowercased() })
    let folders = channels.filter { !$0.path.isEmpty }.map { AbsolutePath($0.path) }
    return ChannelSettings.conventional.compactMap { channel in
      if channel.kind == .acknowledgements, !posting.isOn { return nil }
      if channel.kind == .bank, !payment.isOn { return nil }
      let path = AbsolutePath(channel.path, below: spool)
      guard !names.contains(channel.name), !folders.contains(where: path.overlaps) else {
        return nil
      }
      var channel = channel
      channel.path = "\(path)"
      return channel
    }
  }
}
