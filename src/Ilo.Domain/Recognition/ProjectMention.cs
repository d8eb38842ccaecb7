using Ilo.Domain.Diagnostics;

namespace Ilo.Domain.Recognition;

/// <summary>A name by which a text may mean a project that is known.</summary>
/// <param name="Part">Which part of the text gives it.</param>
/// <param name="Span">Where it stands in that part.</param>
/// <param name="MayBeNew">Whether it may be the name of a project that is not known, too.</param>
internal readonly record struct ProjectMention(TextPart Part, TextSpan Span, bool MayBeNew);
