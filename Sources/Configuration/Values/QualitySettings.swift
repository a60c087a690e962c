package import Payables
package import ReadResult

/// The quality control of scans ([quality]).
package struct QualitySettings: Hashable, Sendable {
  /// What holds for channels that say nothing else.
  package var profile = ScanProfile()
  package var wholeClasses = QualityRules().wholeClasses
  package var seed: String?
}

/// What a channel demands of its scans, beside [quality].
package struct ChannelQuality: Hashable, Sendable {
  package var resolution: Int?
  package var colour: ScanPage.Colour?
  package var sides: ScanProfile.Sides?
  package var readability: Int?
  package var samplePercent: Int?

  package init() {}

  /// The profile that is in force.
  package func over(_ profile: ScanProfile) -> ScanProfile {
    var result = profile
    result.resolution = resolution ?? profile.resolution
    result.colour = colour ?? profile.colour
    result.sides = sides ?? profile.sides
    result.readability = readability ?? profile.readability
    result.samplePercent = samplePercent ?? profile.samplePercent
    return result
  }
}

extension Settings {
  /// The rules as deciding reads them: scans come through channels of that kind alone.
  package var qualityRules: QualityRules {
    var rules = QualityRules()
    rules.wholeClasses = quality.wholeClasses
    rules.seed = quality.seed ?? ""
    for channel in channels where channel.kind == .scan {
      rules.profiles[channel.name] = channel.quality.over(quality.profile)
    }
    return rules
  }
}
