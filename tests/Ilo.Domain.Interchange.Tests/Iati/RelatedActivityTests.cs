using Ilo.Domain.Catalogues;
using Ilo.Domain.Interchange.Iati;
using Ilo.Domain.Interchange.Iati.Writing;
using Ilo.Domain.Text;

namespace Ilo.Domain.Interchange.Tests.Iati;

/// <summary>Activities name their siblings where those are in the file, and sections say what they describe by their headings.</summary>
public sealed class RelatedActivityTests
{
    private const string Page = """
        Programmes and projects

          1. Decent work in the cotton supply chain

            1 May 2016 - 30 April 2018

            The lamps are lit. It is funded by Japan. UNICEF is a partner of the project.

          2. Decent work in the cotton supply chain – A New Phase

            1 May 2018 - 30 April 2020

            The lamps stay lit. It is funded by Japan. UNICEF is a partner of the project.
        """;

    private static readonly IatiOptions Options = IatiWriterTests.Options;

    private static readonly Catalogue Phases = Catalogue.From([PageReader.Read(Page, new PageReaderOptions { SourceName = "a.txt" })]);

    [Fact]
    public void Write_TwoPhases_EachNamesTheOther()
    {
        (byte[] bytes, ExportReport report) = Items.Written(stream => IatiWriter.Write(stream, Phases, Options));
        string text = System.Text.Encoding.UTF8.GetString(bytes);
        Assert.Equal(2, report.Written);
        Assert.Equal(2, text.Split("<related-activity ref=\"GB-COH-1234567-").Length - 1);
    }

    [Fact]
    public void Write_OnePhaseOfTwo_DoesNotNameWhatIsNotInTheFile()
    {
        (byte[] bytes, ExportReport report) = Items.Written(stream =>
            IatiWriter.Write(stream, Phases, Options with { Where = item => item.Record.Title.EndsWith("A New Phase", StringComparison.Ordinal) }));
        Assert.Equal(1, report.Written);
        Assert.DoesNotContain("related-activity", System.Text.Encoding.UTF8.GetString(bytes), StringComparison.Ordinal);
        Assert.Contains(report.Diagnostics, diagnostic => diagnostic.Descriptor.Id == "ILO0610");
    }

    [Fact]
    public void Write_SectionWithoutAWord_IsNoDescription()
    {
        Project record = new()
        {
            Title = "Lamps",
            Duration = new(new(2019, 1, 1), new(2019, 12, 31)),
            Partners = [Organisation.Named("P")],
            Sections = [new() { Paragraphs = [] }],
        };
        (_, ExportReport report) = Items.Written(stream => IatiWriter.Write(stream, Items.CatalogueOf([record]), IatiWriterTests.Options));
        Assert.Equal(0, report.Written);
        Assert.Contains(report.Diagnostics, diagnostic => diagnostic.Descriptor.Id == "ILO0603");
    }

    [Theory]
    [InlineData("Project goals", SectionKind.Objectives)]
    [InlineData("Objectifs du projet", SectionKind.Objectives)]
    [InlineData("But du projet", SectionKind.Objectives)]
    [InlineData("Objetivos", SectionKind.Objectives)]
    [InlineData("Small but growing", SectionKind.Other)]
    [InlineData("Population bénéficiaire", SectionKind.TargetGroups)]
    [InlineData("Bénéficiaires", SectionKind.TargetGroups)]
    [InlineData("Grupos destinatarios", SectionKind.TargetGroups)]
    [InlineData("Results", SectionKind.Other)]
    public void Of_Heading_SaysWhatTheSectionDescribes(string heading, string expected) => Assert.Equal(expected, SectionKind.Of(new() { Heading = heading }));

    [Fact]
    public void Read_ReporterWithoutAReference_IsNoPartnerOfItself()
    {
        const string file = """
            <iati-activities version="2.03"><iati-activity>
              <iati-identifier>A-1</iati-identifier>
              <reporting-org type="21"><narrative>Guild of Lamps</narrative></reporting-org>
              <title><narrative>Lamps</narrative></title>
              <participating-org role="4"><narrative>Guild of Lamps</narrative></participating-org>
              <participating-org role="4"><narrative>Harbour Union</narrative></participating-org>
            </iati-activity></iati-activities>
            """;
        IatiActivity activity = Assert.Single(IatiWriterTests.Read(System.Text.Encoding.UTF8.GetBytes(file)));
        Assert.Equal(["Harbour Union"], activity.Project!.Partners.Select(partner => partner.Name));
    }
}
