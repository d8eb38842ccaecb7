using System.Buffers;

namespace Ilo.Domain.Queries.Parsing;

/// <summary>The signs that people type on purpose, as part of a name or because they ask for something elsewhere; here they are not looked for.</summary>
internal static class QuerySigns
{
    // Names are written with the first ones (C++, C#, R&D); the others are wildcards, weights and alternatives of other search programs.
    private static readonly SearchValues<char> Signs = SearchValues.Create("+#&@%$€£*?|~^=<>\\");

    /// <summary>Returns whether a term holds one: "C++" is looked for as "c", and whoever typed it should know.</summary>
    /// <remarks>A star at the end is a beginning's. A full stop counts in front of a letter alone, as in ".NET".</remarks>
    internal static bool AreIn(ReadOnlySpan<char> term)
    {
        ReadOnlySpan<char> typed = term.Trim().TrimEnd('*');
        return typed.ContainsAny(Signs) || (typed is ['.', var first, ..] && char.IsLetter(first));
    }
}
