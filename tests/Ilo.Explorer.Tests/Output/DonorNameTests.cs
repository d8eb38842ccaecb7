using Ilo.Domain;
using Ilo.Domain.Catalogues;
using Ilo.Domain.Text;

namespace Ilo.Explorer.Tests.Output;

/// <summary>Donors are called by one rule: by their acronym or, without one, by name; in full where they are what is spoken of.</summary>
public sealed class DonorNameTests
{
    private static readonly Donor[] WithAcronym = DonorsWithAcronym();

    // In texts of pages and titles donors are called as the page calls them; here are the places that the explorer fills itself.
    [Theory]
    [InlineData("", "Who pays")]
    [InlineData("query in:project", "By donor")]
    public void Bars_OfDonors_AreCalledByTheAcronym(string command, string heading)
    {
        string output = Run.With(new RunOptions { Width = 200 }, command.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Out;
        string[] bars = [.. output[output.IndexOf(heading, StringComparison.Ordinal)..].Split('\n').Skip(1).TakeWhile(line => line.Length > 0)];
        Assert.Contains(bars, line => line.TrimStart(' ', '✓').StartsWith("EU ", StringComparison.Ordinal));
        Assert.All(WithAcronym, donor => Assert.DoesNotContain(bars, line => line.Contains(donor.Name, StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("projects")]
    [InlineData("timeline")]
    [InlineData("query", "donor:eu")]
    public void Columns_OfDonors_AreCalledByTheAcronym(params string[] command)
    {
        string[] names = [.. Run.Of([.. command, "--columns", "donors", "--format", "tsv"]).Lines[1..].SelectMany(line => line.Split("; "))];
        Assert.Contains("EU", names);
        Assert.All(WithAcronym, donor => Assert.DoesNotContain(donor.Name, names));
    }

    [Fact]
    public void Timeline_Legend_CallsThemByTheAcronym()
    {
        string[] lines = Run.With(new RunOptions { Width = 200 }, "timeline", "--by", "donor").Lines;
        Assert.StartsWith("█ EU (6)", lines[^1], StringComparison.Ordinal);
        Assert.All(WithAcronym, donor => Assert.DoesNotContain(donor.Name, lines[^1], StringComparison.Ordinal));
    }

    [Fact]
    public void Diff_OfDonors_CallsThemByTheAcronym()
    {
        const string Page = "Programmes and projects\n\n\n  1. Lanterns\n\n    1 March 2009 - 30 April 2014\n\n    The project is funded by {0}.\n";
        using TemporaryFolder folder = new();
        folder.Add("old/a.txt", Page.Replace("{0}", "the European Union", StringComparison.Ordinal));
        folder.Add("new/a.txt", Page.Replace("{0}", "the United States Department of Labor", StringComparison.Ordinal));
        Assert.Contains("Donors: EU → USDOL\n", Run.In(folder.Path, "diff", "old", "new").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void WhereTheyAreSpokenOf_NameAndAcronymStand()
    {
        string donors = Run.With(new RunOptions { Width = 200 }, "donors").Out;
        Assert.All(WithAcronym, donor => Assert.Contains($"{donor.Name} ({donor.Acronym})", donors, StringComparison.Ordinal));
        Assert.Contains("Donors    European Union (EU)\n", Run.Of("show", "ILES").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Docs_StateTheRule() => Assert.Contains(
        "A donor is called by its acronym, or by its name where it has none, everywhere: on the first screen, in tables, charts, facets and differences. `donors` and `show`, which "
        + "speak of donors, put the name before the acronym.",
        File.ReadAllText(Path.Combine(Repository.Root, "docs", "explorer.md")).ReplaceLineEndings(" "), StringComparison.Ordinal);

    // Where there are none, nothing would be asserted of them.
    private static Donor[] DonorsWithAcronym()
    {
        Donor[] donors =
        [
            .. Catalogue.From(Directory.EnumerateFiles(Path.Combine(Repository.Root, "samples", "Pages"), "*.txt").Select(path => PageReader.ReadFile(path)))
                .Projects.SelectMany(project => project.Donors).Distinct().Where(donor => donor.Acronym is { } acronym && acronym != donor.Name),
        ];
        Assert.NotEmpty(donors);
        return donors;
    }
}
