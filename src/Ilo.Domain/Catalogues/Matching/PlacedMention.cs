using Ilo.Domain.Diagnostics;

namespace Ilo.Domain.Catalogues.Matching;

/// <summary>Where a property's text gives a name by which a known project may be meant.</summary>
/// <param name="Property">The property.</param>
/// <param name="Span">Where the name stands in its text.</param>
/// <param name="MayBeNew">Whether it may be the name of a project that is not known, too.</param>
internal readonly record struct PlacedMention(string Property, TextSpan Span, bool MayBeNew);
