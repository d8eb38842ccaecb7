using System.Text;

namespace Ilo.EmbedSite.Tests;

/// <summary>Pages of the tests' own words.</summary>
internal static class Samples
{
    internal const string Kilns = "Safe kilns for all";

    /// <summary>Returns a list of projects.</summary>
    internal static string Projects(params IReadOnlyList<(string Title, string Summary)> projects)
    {
        StringBuilder text = new("Programmes and projects\n\n2021\n\n");
        for (int i = 0; i < projects.Count; i++)
        {
            text.Append(System.Globalization.CultureInfo.InvariantCulture,
                $"  {i + 1}. {projects[i].Title}\n\n    1 March 2019 - 30 April 2021\n\n    {projects[i].Summary}\n\n");
        }

        return text.ToString();
    }

    /// <summary>Gets a list of projects, one of which ends before it begins.</summary>
    internal static string Bad => Projects(("A project with days turned round", "It was funded by Japan."))
        .Replace("1 March 2019 - 30 April 2021", "30 April 2021 - 1 March 2019", StringComparison.Ordinal);
}
