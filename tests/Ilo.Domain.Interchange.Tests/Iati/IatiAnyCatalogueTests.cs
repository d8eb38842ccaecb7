using FsCheck;
using FsCheck.Fluent;
using Ilo.Domain.Interchange.Iati;
using Ilo.Domain.Interchange.Iati.Writing;
using Ilo.Domain.Interchange.Writing;

namespace Ilo.Domain.Interchange.Tests.Iati;

/// <summary>Projects with anything in any property (emoji, combining marks, quotes, line breaks, script elements, control characters, the first year and the
/// last): the schema and the rules accept what is written, and it reads back as what it holds.</summary>
public sealed class IatiAnyCatalogueTests
{
    private static readonly IatiOptions Options = IatiWriterTests.Options with
    {
        TitleAsDescription = true,
        Sectors = IatiSectors.EqualShares,
        DefaultLanguage = LanguageCode.English,
        ActualDatesFromStatedStatus = true,
        BudgetInDescription = true,
    };

    private static Gen<Project> Projects =>
        from record in Items.Projects
        from donor in Items.HostileTexts
        from reference in Items.HostileTexts
        from partner in Items.HostileTexts
        from theme in Items.HostileTexts
        from code in Items.HostileTexts
        from section in Items.HostileTexts
        from beneficiary in Items.HostileTexts
        from purpose in Gen.Elements("16070", "15170", "11330", "x", "1607", "１６０７０")
        from days in Gen.Elements(
            record.Duration, new(new(1, 1, 1), new(1, 12, 31)), new(new(9999, 1, 1), new(9999, 12, 31)), new(new(1, 1, 1), new(9999, 12, 31)))
        select record with
        {
            Duration = days,
            Code = code,
            Donors = [Donor.Named(donor) with { IatiIdentifier = reference }, .. record.Donors],
            Partners = [Organisation.Named(partner), .. record.Partners],
            Themes = [new() { Id = Id<Theme>.Parse("any", null), Name = theme, DacPurposeCode = purpose, SdgTargets = [theme] }, .. record.Themes],
            Sections = [new() { Heading = section, Paragraphs = [section] }, .. record.Sections],
            Beneficiaries = [beneficiary, .. record.Beneficiaries],
        };

    [Fact]
    public void Write_AnyProjects_IsCleanAndReadsBackAsWhatItHolds()
    {
        int seen = 0;
        Items.Check(Projects.ListOf(), projects =>
        {
            (byte[] bytes, ExportReport report) = Items.Written(stream => IatiWriter.Write(stream, Items.CatalogueOf(projects), Options));
            Project[] written = [.. projects.Where(project => project.Duration is not null)];
            Assert.Equal((written.Length, projects.Count - written.Length), (report.Written, report.LeftOut.Count));
            Assert.All(report.Diagnostics, one => Assert.NotEmpty(one.Message));
            if (written.Length == 0)
            {
                return;
            }

            seen += written.Length;
            Assert.Empty(IatiSchema.Faults(new MemoryStream(bytes)));

            // A sector is what a page may lack; nothing else of the rules is broken.
            string[] allowed = written.All(project => Sectors.CodesOf(project).Count > 0) ? [] : ["6.2.2"];
            Assert.Empty(IatiWriterTests.RuleErrors(bytes, Options.AsOf).Except(allowed));
            IatiActivity[] read = [.. IatiWriterTests.Read(bytes)];
            Assert.Equal(written.Length, read.Length);
            Assert.All(written.Zip(read), pair => AssertHeld(pair.First, pair.Second));
        }, count: 60);
        Assert.True(seen > 100, $"{seen} projects");
    }

    private static void AssertHeld(Project project, IatiActivity activity)
    {
        Project back = activity.Project!;
        Assert.Empty(activity.Diagnostics);
        Assert.Equal((Held(project.Title), project.Duration, Held(project.Summary!)), (back.Title, back.Duration, back.Summary));
        Assert.Equal((Held(project.Code!), project.Language ?? LanguageCode.English), (back.Code, back.Language));
        Assert.Equal(project.Locations.Select(Held), back.Locations);
        Assert.Equal(
            project.Donors.Select(donor => (1, Held(donor.Name), donor.Kind, Reference(donor.IatiIdentifier)))
                .Append((4, IatiOrganisation.Ilo.Name, IatiOrganisation.Ilo.Kind, IatiOrganisation.Ilo.Ref))
                .Concat(project.Partners.Select(partner => (4, Held(partner.Name), partner.Kind, (string?)null))),
            activity.Participants.Select(one => (one.Role, one.Organisation.Name, one.Organisation.Kind, one.Organisation.Ref)));
        Assert.Equal(
            project.Themes.Select(theme => theme.Id.ToString()),
            activity.Tags.Where(tag => tag.Vocabulary == "99").Select(tag => tag.Code));
        Assert.Equal(
            project.Themes.SelectMany(theme => theme.SdgTargets).Distinct().Select(Held),
            activity.Tags.Where(tag => tag.Vocabulary == "3").Select(tag => tag.Code));
        Assert.Equal(Sectors.CodesOf(project), activity.Sectors.Select(sector => sector.Code));

        // All texts of the sections are there, each under the kind that its heading says.
        string[] texts = [.. activity.Descriptions.Select(text => $"{text.Type} {text.Text}")];
        Assert.All(project.Sections.Where(ActivityNeeds.HasText), section =>
            Assert.Contains($"{SectionKind.Of(section)} {Held(string.Join('\n', SectionLines.Of(section)))}", texts));
        Assert.Contains($"3 {Held(string.Join('\n', project.Beneficiaries))}", texts);
        Money? budget = project.Budget is { } money && money.Currency != default ? money : null;
        Assert.True(activity.Budgets.Count <= 1);
        Assert.All(activity.Budgets, one => Assert.Equal(budget, one.Value));
        Assert.Equal(project.Budget is not null, activity.Budgets.Count == 1 || texts.Any(text => text.StartsWith("4 Budget: ", StringComparison.Ordinal)));
    }

    // As the format holds a text: U+FFFD stands for what it cannot hold, and blanks at the ends are no text.
    private static string Held(string text) => CleanText.ForXml(text, out _).Trim();

    private static string? Reference(string? text) => text is null ? null : Held(text);
}
