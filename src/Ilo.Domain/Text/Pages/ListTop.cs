using Ilo.Domain.Text.Lines;

namespace Ilo.Domain.Text.Pages;

/// <summary>Where the lines above a list stand.</summary>
/// <param name="First">The first that is neither date nor image; <paramref name="End"/> where there is none.</param>
/// <param name="GroupLine">The heading right above the list; -1 where there is none.</param>
/// <param name="Group">Its text.</param>
/// <param name="End">The first line of the list.</param>
internal readonly record struct ListTop(int First, int GroupLine, Slice Group, int End)
{
    internal int EndOfText => GroupLine >= 0 ? GroupLine : End;
}
