using System.Globalization;
using System.Xml;
using Ilo.Domain.Catalogues;
using Ilo.Domain.Interchange.Writing;
using NodaTime;

namespace Ilo.Domain.Interchange.Iati.Writing;

/// <summary>Writes one activity, its elements in the order of the schema.</summary>
internal sealed partial class ActivityElement(XmlWriter xml, CatalogueItem<Project> item, Catalogue catalogue, IatiOptions options, ExportLog log)
{
    private const string Xml = "http://www.w3.org/XML/1998/namespace";

    private Project Record => item.Record;

    internal void Write()
    {
        xml.WriteStartElement("iati-activity");
        if ((Record.Language ?? options.DefaultLanguage) is { } language)
        {
            xml.WriteAttributeString("xml", "lang", Xml, language.ToString());
            if (Record.Language is null)
            {
                log.Note(item, nameof(Project.Language), InterchangeDiagnostics.LanguageGiven, Record.Title, language.ToString());
            }
        }
        else
        {
            Note(nameof(Project.Language), InterchangeDiagnostics.ActivityWithoutLanguage);
        }

        if (Record.Budget is { } budget && budget.Currency != default)
        {
            xml.WriteAttributeString("default-currency", budget.Currency.ToString());
        }

        xml.WriteElementString("iati-identifier", IdentifierOf(item));
        WriteReporter();
        WriteNarratives("title", type: null, nameof(Project.Title), Record.Title);
        WriteDescriptions();
        WriteParticipants();
        WriteCode();
        xml.WriteStartElement("activity-status");
        xml.WriteAttributeString("code", StatusCode(Record.StatusOn(options.AsOf)));
        xml.WriteEndElement();
        WriteDates();
        WriteCountry();
        WriteLocations();
        WriteSectors();
        WriteTags();
        WriteBudget();
        WriteDocuments();
        WriteRelated();
        xml.WriteEndElement();
        Written.NoteOthers(item, Record.Title, InterchangeDiagnostics.NoPlaceInActivity, log);
    }

    private string IdentifierOf(CatalogueItem<Project> project) => $"{options.Reporter.Ref}-{ItemNames.IdentifierOf(project)}";

    private void WriteReporter()
    {
        xml.WriteStartElement("reporting-org");
        xml.WriteAttributeString("ref", options.Reporter.Ref);
        xml.WriteAttributeString("type", Code(options.Reporter.Kind));
        xml.WriteAttributeString("secondary-reporter", options.Reporter.IsSecondary ? "1" : "0");
        WriteNarrative(nameof(IatiOptions.Reporter), options.Reporter.Name);
        xml.WriteEndElement();
    }

    private void WriteDescriptions()
    {
        if (Record.Summary is { } summary)
        {
            WriteNarratives("description", SectionKind.General, nameof(Project.Summary), summary);
        }
        else if (options.TitleAsDescription && !ActivityNeeds.HasDescription(Record))
        {
            Note(nameof(Project.Title), InterchangeDiagnostics.TitleAsDescription);
            WriteNarratives("description", SectionKind.General, nameof(Project.Title), Record.Title);
        }

        ILookup<string, Section> sections = Record.Sections.Where(ActivityNeeds.HasText).ToLookup(SectionKind.Of);
        WriteSections(SectionKind.Objectives, sections[SectionKind.Objectives]);
        if (!Record.Beneficiaries.IsEmpty)
        {
            WriteNarratives("description", SectionKind.TargetGroups, nameof(Project.Beneficiaries), string.Join('\n', Record.Beneficiaries));
        }

        WriteSections(SectionKind.TargetGroups, sections[SectionKind.TargetGroups]);
        WriteSections(SectionKind.Other, sections[SectionKind.Other]);
        if (options.BudgetInDescription && Record.Budget is { } budget && !IsBudgetWritable(budget))
        {
            WriteNarratives("description", SectionKind.Other, nameof(Project.Budget), $"Budget: {Iso.Amount(budget.Amount)} {budget.Currency}".TrimEnd());
        }
    }

    private void WriteSections(string type, IEnumerable<Section> sections)
    {
        foreach (Section section in sections)
        {
            WriteNarratives("description", type, nameof(Project.Sections), string.Join('\n', SectionLines.Of(section)));
        }
    }

    private void WriteParticipants()
    {
        foreach (Donor donor in Record.Donors)
        {
            WriteOrganisation("1", donor.IatiIdentifier, donor.Kind, nameof(Project.Donors), donor.Name);
        }

        if (options.Implementer is { } implementer)
        {
            WriteOrganisation("4", implementer.Ref, implementer.Kind, nameof(IatiOptions.Implementer), implementer.Name);
        }

        foreach (Organisation partner in Record.Partners)
        {
            WriteOrganisation("4", reference: null, partner.Kind, nameof(Project.Partners), partner.Name);
        }
    }

    private void WriteOrganisation(string role, string? reference, OrganisationKind kind, string property, string name)
    {
        xml.WriteStartElement("participating-org");
        if (reference is not null)
        {
            xml.WriteAttributeString("ref", Clean(property, reference));
        }

        if (kind != OrganisationKind.Unknown)
        {
            xml.WriteAttributeString("type", Code(kind));
        }

        xml.WriteAttributeString("role", role);
        WriteNarrative(property, name);
        xml.WriteEndElement();
    }

    // A1: the reporting organisation's own number is not meant; the code is the ILO's.
    private void WriteCode()
    {
        if (Record.Code is not { } code)
        {
            return;
        }

        xml.WriteStartElement("other-identifier");
        xml.WriteAttributeString("ref", Clean(nameof(Project.Code), code));
        xml.WriteAttributeString("type", "A1");
        xml.WriteStartElement("owner-org");
        xml.WriteAttributeString("ref", IatiOrganisation.Ilo.Ref);
        WriteNarrative(nameof(Project.Code), IatiOrganisation.Ilo.Name);
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private void WriteDates()
    {
        DateInterval duration = Record.Duration!;
        LocalDate asOf = DayArithmetic.Iso(options.AsOf);
        bool hasBegun = options.ActualDatesFromStatedStatus && Record.StatedStatus is ProjectStatus.Active or ProjectStatus.Closed
            && DayArithmetic.Iso(duration.Start) <= asOf;
        bool hasEnded = options.ActualDatesFromStatedStatus && Record.StatedStatus == ProjectStatus.Closed && DayArithmetic.Iso(duration.End) <= asOf;
        WriteDate("1", duration.Start, isWritten: true);
        WriteDate("2", duration.Start, hasBegun);
        WriteDate("3", duration.End, isWritten: true);
        WriteDate("4", duration.End, hasEnded);
        NoteActual(hasBegun, "start");
        NoteActual(hasEnded, "end");
    }

    private void NoteActual(bool isWritten, string which)
    {
        if (isWritten)
        {
            log.Note(item, nameof(Project.StatedStatus), InterchangeDiagnostics.ActualDateGiven, Record.Title, which);
        }
    }

    private void WriteDate(string type, LocalDate day, bool isWritten)
    {
        if (isWritten)
        {
            xml.WriteStartElement("activity-date");
            xml.WriteAttributeString("type", type);
            xml.WriteAttributeString("iso-date", Iso.Day(day));
            xml.WriteEndElement();
        }
    }

    private static string Code(OrganisationKind kind) => ((int)kind).ToString(CultureInfo.InvariantCulture);

    // 3, 5 and 6 (finalisation, cancelled, suspended) are never derived.
    private static string StatusCode(ProjectStatus status) => status switch
    {
        ProjectStatus.Planned => "1",
        ProjectStatus.Active => "2",
        _ => "4",
    };
}
