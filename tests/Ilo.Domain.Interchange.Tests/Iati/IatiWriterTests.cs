using System.Xml.Linq;
using FsCheck;
using FsCheck.Fluent;
using Ilo.Domain.Catalogues;
using Ilo.Domain.Diagnostics;
using Ilo.Domain.Interchange.Iati;
using Ilo.Domain.Tests;
using Ilo.Domain.Tests.Generators;
using Ilo.Domain.Text;
using Ilo.Domain.Vocabularies;

namespace Ilo.Domain.Interchange.Tests.Iati;

public sealed class IatiWriterTests
{
    internal static readonly IatiOptions Options = new()
    {
        Reporter = new() { Ref = "GB-COH-1234567", Kind = OrganisationKind.PrivateSector, Name = "Example Ltd" },
        AsOf = new(2026, 11, 29),
        Generated = Items.Moment,
        Links = Items.Links,
        Implementer = IatiOrganisation.Ilo,
        RecipientCountry = CountryCode.Parse("PK", null),
    };

    private static readonly Theme ChildLabour = Vocabulary.Default.Themes[Id<Theme>.Parse("child-labour", null)];
    private static readonly Theme Gender = Vocabulary.Default.Themes[Id<Theme>.Parse("gender-equality", null)];
    private static readonly Theme Skills = Vocabulary.Default.Themes[Id<Theme>.Parse("skills", null)];

    internal static readonly Project Whole = new()
    {
        Title = "Better Lamps & Work",
        Duration = new(new(2019, 1, 1), new(2019, 12, 31)),
        Summary = "A summary.",
        Language = LanguageCode.English,
        Code = "PAK/19/01/EUR",
        Budget = new(512000.5m, CurrencyCode.Parse("USD", null)),
        Locations = ["Punjab", "Sindh"],
        Beneficiaries = ["Workers"],
        Sections = [new() { Heading = "Objectives", Paragraphs = ["One", "Two"] }, new() { Heading = "Context", Paragraphs = ["Three"] }],
        Donors = [Vocabulary.Default.Donors[Id<Donor>.Parse("eu", null)]],
        Partners = [Organisation.Named("Ministry of Lamps")],
        Themes = [ChildLabour],
    };

    [Fact]
    public void Write_AProject_GivesTheElementsInTheSchemasOrder()
    {
        XElement activity = Activities(Written([Whole])).Single();
        Assert.Equal(
            "iati-identifier reporting-org title description description description description participating-org participating-org participating-org other-identifier activity-status "
            + "activity-date activity-date recipient-country location location sector tag tag tag budget document-link",
            string.Join(' ', activity.Elements().Select(element => element.Name.LocalName)));
        Assert.Equal("GB-COH-1234567-item-1", activity.Element("iati-identifier")!.Value);
        Assert.Equal(["1", "2", "3", "4"], activity.Elements("description").Select(element => element.Attribute("type")!.Value));
        Assert.Equal(["1", "4", "4"], activity.Elements("participating-org").Select(element => element.Attribute("role")!.Value));
        Assert.Equal(("4", "en", "USD"),
            (activity.Element("activity-status")!.Attribute("code")!.Value, activity.Attribute(XNamespace.Xml + "lang")!.Value,
            activity.Attribute("default-currency")!.Value));
        Assert.Equal(("512000.5", "2019-01-01"),
            (activity.Element("budget")!.Element("value")!.Value, activity.Element("budget")!.Element("value")!.Attribute("value-date")!.Value));
        Assert.Equal(("16070", null), (activity.Element("sector")!.Attribute("code")!.Value, activity.Element("sector")!.Attribute("percentage")?.Value));
        Assert.Equal("1", activity.Element("reporting-org")!.Attribute("secondary-reporter")!.Value);
    }

    [Fact]
    public void Write_AProject_IsCleanBySchemaAndRules() => AssertClean(Written([Whole]));

    [Fact]
    [Trait("Trap", "4")]
    public void Write_LackingEachPropertyInTurn_LeavesOutExactlyWhatItMust()
    {
        // What becomes of a project that lacks a property: the reason why it is left out, or the remark where it is written.
        (Project Record, IatiOptions Options, string? LeftOut, string? Remark)[] cases =
        [
            (Whole with { Duration = null, StatedStatus = ProjectStatus.Active }, Options, "ILO0601", null),
            (Whole with { Partners = [] }, Options with { Implementer = null }, "ILO0602", null),
            (Whole with { Summary = null, Sections = [], Beneficiaries = [] }, Options, "ILO0603", null),
            (Whole with { Summary = null, Sections = [], Beneficiaries = [] }, Options with { TitleAsDescription = true }, null, "ILO0614"),
            (Whole with { Language = null }, Options, null, "ILO0604"),
            (Whole with { Language = null }, Options with { DefaultLanguage = LanguageCode.English }, null, "ILO0617"),
            (Whole with { StatedStatus = ProjectStatus.Closed }, Options with { ActualDatesFromStatedStatus = true }, null, "ILO0621"),
            (Whole with { Language = null }, Options with { OnlyComplete = true }, "ILO0604", null),
            (Whole, Options with { RecipientCountry = null }, null, "ILO0606"),
            (Whole, Options with { RecipientCountry = null, OnlyComplete = true }, "ILO0606", null),
            (Whole, Options with { RecipientCountry = null, CountryOf = place => CountryCode.Parse(place == "Punjab" ? "PK" : "IN", null) }, null, "ILO0607"),
            (Whole with { Themes = [ChildLabour, Gender] }, Options, null, "ILO0608"),
            (Whole with { Themes = [ChildLabour, Gender] }, Options with { OnlyComplete = true }, "ILO0608", null),
            (Whole with { Themes = [ChildLabour, Gender] }, Options with { Sectors = IatiSectors.EqualShares }, null, "ILO0613"),
            (Whole with { Duration = new(new(2019, 1, 1), new(2020, 1, 2)) }, Options, null, "ILO0609"),
            (Whole with { Budget = new(5, default) }, Options, null, "ILO0611"),
            (Whole with { Themes = [] }, Options, null, "ILO0612"),
            (Whole with { Themes = [] }, Options with { OnlyComplete = true }, "ILO0612", null),
            (Whole with { Credit = "A. Photographer" }, Options, null, "ILO0615"),
            (Whole with { Title = "a\u0001" }, Options, null, "ILO0691"),
            (Whole with { Summary = null }, Options, null, null),
            (Whole with { Donors = [] }, Options, null, null),
            (Whole with { Code = null }, Options, null, null),
            (Whole with { Budget = null }, Options, null, null),
            (Whole with { Locations = [] }, Options, null, null),
        ];
        foreach ((Project record, IatiOptions options, string? leftOut, string? remark) in cases)
        {
            (byte[] bytes, ExportReport report) = Items.Written(stream => IatiWriter.Write(stream, Items.CatalogueOf([record]), options));
            Assert.Equal(leftOut is null ? [] : [leftOut], report.LeftOut.Select(item => item.Reason.Id));

            // A file without an activity is none by the schema, and says so; what is filled in is said too, each by an identifier of its own.
            string?[] expected = leftOut is not null ? [leftOut, "ILO0616"] :
            [
                remark, options.Implementer is null ? null : "ILO0618", options.RecipientCountry is null ? null : "ILO0619",
                options.CountryOf is null ? null : "ILO0620",
            ];
            Assert.Equal(expected.OfType<string>().ToHashSet(), report.Diagnostics.Select(diagnostic => diagnostic.Id).ToHashSet());
            if (leftOut is null)
            {
                Assert.Empty(IatiSchema.Faults(new MemoryStream(bytes)));
            }
        }
    }

    [Fact]
    [Trait("Trap", "5")]
    public void Write_PlannedDatesOnly_UnlessThePageStatesAStatusAndNeverAfterTheDay()
    {
        Assert.Equal(["1", "3"], DateTypes(Whole with { StatedStatus = ProjectStatus.Closed }, Options));
        IatiOptions actual = Options with { ActualDatesFromStatedStatus = true };
        for (LocalDate day = new(2018, 12, 30); day <= new LocalDate(2020, 1, 2); day = day.PlusDays(day.Month is > 1 and < 12 ? 20 : 1))
        {
            foreach (ProjectStatus status in Enum.GetValues<ProjectStatus>())
            {
                IatiOptions options = actual with { AsOf = day };
                Project record = Whole with { StatedStatus = status };
                string[] types = DateTypes(record, options);
                Assert.Equal(status is ProjectStatus.Active or ProjectStatus.Closed && day >= record.Duration!.Start, types.Contains("2"));
                Assert.Equal(status is ProjectStatus.Closed && day >= record.Duration!.End, types.Contains("4"));
                Assert.Empty(RuleErrors(Written([record], options), day));
            }
        }
    }

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(7)]
    [Trait("Trap", "6")]
    public void Write_SeveralSectors_KeepTheRulesOfPercentages(int count)
    {
        Project record = Whole with
        {
            Themes = Vocabulary.Default.Themes.Where(theme => theme.DacPurposeCode is not null)
            .DistinctBy(theme => theme.DacPurposeCode).Take(count).ToValueList()
        };
        byte[] shared = Written([record], Options with { Sectors = IatiSectors.EqualShares });
        Assert.Equal(100m, Activities(shared).Single().Elements("sector").Sum(sector => (decimal)sector.Attribute("percentage")!));
        Assert.Equal(count, Activities(shared).Single().Elements("sector").Count());
        AssertClean(shared);
        Assert.DoesNotContain(RuleErrors(Written([record]), Options.AsOf), rule => rule is "2.1.1" or "2.1.2" or "3.1.1" or "3.1.2");
    }

    [Fact]
    public void Write_AnyProjects_IsCleanAndReadsBackEqualOnWhatItHolds() => Items.Check(Projects.ListOf(), projects =>
    {
        byte[] bytes = Written(
            projects, Options with
            {
                TitleAsDescription = true,
                Sectors = IatiSectors.EqualShares,
                DefaultLanguage = LanguageCode.English,
                Implementer = IatiOrganisation.Ilo
            });
        Project[] written = [.. projects.Where(project => project.Duration is not null)];
        Assert.Equal(written.Length == 0, IatiSchema.Faults(new MemoryStream(bytes)).Count > 0);
        Assert.DoesNotContain(RuleErrors(bytes, Options.AsOf), rule => rule != "6.2.2");
        IatiActivity[] read = [.. Read(bytes)];
        Assert.Equal(written.Length, read.Length);
        foreach ((Project project, IatiActivity activity) in written.Zip(read))
        {
            Project back = activity.Project!;
            Assert.Empty(activity.Diagnostics);
            Assert.Equal(
                (Held(project.Title), project.Duration, Held(project.Summary ?? FirstOf(project))), (back.Title, back.Duration, back.Summary));
            Assert.Equal(project.Donors, back.Donors);
            Assert.Equal(project.Partners, back.Partners);
            Assert.Equal(project.Locations.Select(place => Held(place)), back.Locations);
            Assert.Equal((Held(project.Code), project.Language ?? LanguageCode.English), (back.Code, back.Language));
        }
    }, count: 60);

    [Fact]
    public void Write_SamplePages_IsCleanWithAnExactListOfWhatIsLeftOut()
    {
        IatiOptions options = Options with { OnlyComplete = true, Sectors = IatiSectors.EqualShares };
        (byte[] bytes, ExportReport report) = Items.Written(stream => IatiWriter.Write(stream, Items.SamplePages, options));
        AssertClean(bytes);
        Assert.True(report.Written > 0);
        Assert.Equal(Items.SamplePages.Projects.Count, report.Written + report.LeftOut.Count);
        Assert.Equal(
            Items.SamplePages.ProjectItems.Select(item => item.Record)
                .Where(record => record.Duration is null || record.Language is null || record.Themes.All(theme => theme.DacPurposeCode is null)
                || (record.Summary is null && record.Sections.IsEmpty && record.Beneficiaries.IsEmpty)).Select(record => record.Title),
            report.LeftOut.Select(item => item.Title));
    }

    [Fact]
    public void Write_SeedPages_IsCleanWithAnExactListOfWhatIsLeftOutAndFilledIn()
    {
        string folder = SharedCorpus.PathOrSkip("conformance", "seeds");
        string[] seeds = [.. Directory.EnumerateFiles(folder, "*.txt").Order(StringComparer.Ordinal)];
        Assert.NotEmpty(seeds);
        Catalogue catalogue = Catalogue.From(
            seeds.Select(path => PageReader.Read(File.ReadAllBytes(path), new PageReaderOptions { SourceName = Path.GetFileName(path) })));
        IatiOptions options = Options with { OnlyComplete = true, Sectors = IatiSectors.EqualShares };
        (byte[] bytes, ExportReport report) = Items.Written(stream => IatiWriter.Write(stream, catalogue, options));
        AssertClean(bytes);
        Assert.True(report.Written > 0);
        Assert.Equal(catalogue.Projects.Count, report.Written + report.LeftOut.Count);

        // Nothing of the seeds is left out as a whole; what has no place in an activity, and what is filled in because it is asked for, is this and no more.
        Assert.Empty(report.LeftOut);
        Assert.Equal(
            [
                "000-project-list.txt(22,3): The Credit of 'From Protocol to Practice: A Bridge to Global Action on F...' has no place in an IATI activity.",
                "000-project-list.txt(6,3): The Credit of 'Fundamental Principles and Rights at Work in the Cotton S...' has no place in an IATI activity.",
                "003-project-detail.txt(3,1): The Label of 'Promotion of Decent Work Opportunities for the Economic E...' has no place in an IATI activity.",
            ],
            report.Diagnostics.Where(one => one.Id == "ILO0615").Select(one => $"{one.Source}: {one.Message}"));
        Assert.Equal(
            catalogue.ProjectItems.Where(item => CodesOf(item.Record) > 1).Select(item => item.Identifier.ToString()),
            report.Diagnostics.Where(one => one.Id == "ILO0613").Select(one => IdentifierOf(catalogue, one.Arguments[0])));
        Assert.Equal(
            ["ILO0613", "ILO0615", "ILO0618", "ILO0619"], report.Diagnostics.Select(one => one.Id).Distinct().Order(StringComparer.Ordinal));

        // With nothing filled in, the projects without a partner are left out, and the others have neither shares nor a country.
        IatiOptions nothing = Options with { Implementer = null, RecipientCountry = null };
        (byte[] bare, ExportReport strict) = Items.Written(stream => IatiWriter.Write(stream, catalogue, nothing));
        Assert.Equal(
            catalogue.ProjectItems.Where(item => item.Record.Partners.IsEmpty).Select(item => (item.Identifier.ToString(), "ILO0602")),
            strict.LeftOut.Select(item => (item.Identifier, item.Reason.Id)));
        Assert.All(strict.LeftOut, item => Assert.NotEqual("", item.Reason.Source.SourceName));
        CatalogueItem<Project>[] kept = [.. catalogue.ProjectItems.Where(item => !item.Record.Partners.IsEmpty)];
        Assert.Equal(kept.Count(item => CodesOf(item.Record) > 1), strict.Diagnostics.Count(one => one.Id == "ILO0608"));
        Assert.Equal(kept.Length, strict.Diagnostics.Count(one => one.Id == "ILO0606"));
        Assert.Empty(IatiSchema.Faults(new MemoryStream(bare)));

        static int CodesOf(Project record) => record.Themes.Select(theme => theme.DacPurposeCode).OfType<string>().Distinct().Count();
    }

    // Titles in messages are cut: the one item whose title begins so.
    private static string IdentifierOf(Catalogue catalogue, string title) => catalogue.ProjectItems
        .Single(item => item.Record.Title.StartsWith(title.EndsWith("...", StringComparison.Ordinal) ? title[..^3] : title, StringComparison.Ordinal))
        .Identifier.ToString();

    [Fact]
    public void Write_Where_WritesTheProjectsAskedForAndSaysNothingOfOthers()
    {
        Catalogue catalogue = Items.CatalogueOf([Whole, Whole with { Title = "Other" }, new Project { Title = "Nothing known" }]);
        (byte[] bytes, ExportReport report) = Items.Written(stream =>
            IatiWriter.Write(stream, catalogue, Options with { Where = item => item.Record.Title == Whole.Title }));
        Assert.Equal(["GB-COH-1234567-item-1"], Activities(bytes).Select(activity => activity.Element("iati-identifier")!.Value));
        Assert.Equal((1, 0), (report.Written, report.LeftOut.Count));
        (_, ExportReport all) = Items.Written(stream => IatiWriter.Write(stream, catalogue, Options));
        Assert.Equal((2, 1), (all.Written, all.LeftOut.Count));
    }

    internal static IEnumerable<IatiActivity> Read(byte[] bytes) => IatiReader.ReadAsync(new MemoryStream(bytes)).ToBlockingEnumerable();

    private static Gen<Project> Projects =>
        from record in Items.Projects
        from title in Items.HostileTexts
        from summary in Generated.OrNull(Items.HostileTexts)
        from place in Items.HostileTexts
        from code in Generated.OrNull(Items.HostileTexts)
        from donors in Gen.Elements(Vocabulary.Default.Donors.ToArray()).ListOf()
        from partners in Gen.Elements(Vocabulary.Default.Organisations.ToArray()).ListOf()
        from section in Items.HostileTexts
        select record with
        {
            Title = title,
            Summary = summary,
            Locations = [place],
            Code = code,
            Donors = donors.Distinct().ToValueList(),
            Partners = partners.Distinct().ToValueList(),
            Sections = [new() { Heading = section, Paragraphs = [section] }],
            Beneficiaries = [],
            Label = null,
            Credit = null,
            StatedStatus = ProjectStatus.Unknown,
            Themes = record.Themes.Select(
                theme => theme with { Id = Id<Theme>.Parse("t" + theme.Id, null), DacPurposeCode = null, SdgTargets = [], Name = "Theme" }).ToValueList(),
            Budget = null,
        };

    // As the format holds a text: U+FFFD stands for what it cannot hold.
    private static string? Held(string? text) => text is null ? null : Interchange.Writing.CleanText.ForXml(text, out _);

    private static string? FirstOf(Project project) => project.Sections.IsEmpty ? project.Title : null;

    internal static byte[] Written(IEnumerable<Project> projects, IatiOptions? options = null) =>
        Items.Written(stream => IatiWriter.Write(stream, Items.CatalogueOf(projects), options ?? Options)).Bytes;

    internal static IEnumerable<XElement> Activities(byte[] bytes) => XDocument.Load(new MemoryStream(bytes)).Root!.Elements("iati-activity");

    private static string[] DateTypes(Project record, IatiOptions options) =>
        [.. Activities(Written([record], options)).Single().Elements("activity-date").Select(date => date.Attribute("type")!.Value)];

    private static void AssertClean(byte[] bytes)
    {
        Assert.Empty(IatiSchema.Faults(new MemoryStream(bytes)));
        Assert.Empty(RuleErrors(bytes, Options.AsOf));
    }

    // The rules that are broken, each once.
    internal static string[] RuleErrors(byte[] bytes, LocalDate asOf) =>
    [
        .. IatiRulesTests.LoadShared("iati/rulesets/standard.json").Check(new MemoryStream(bytes), asOf)
            .Where(found => found.Severity == DiagnosticSeverity.Error).Select(found => found.Arguments[0]).Distinct(),
    ];
}
