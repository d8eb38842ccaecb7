using Ilo.Domain.Diagnostics;

namespace Ilo.Domain.Interchange;

public static partial class InterchangeDiagnostics
{
    /// <summary>A project has no duration; an activity needs a start date.</summary>
    public static DiagnosticDescriptor ActivityWithoutDates { get; } =
        new("ILO0601", DiagnosticSeverity.Warning, "The project '{0}' has no duration; an IATI activity needs a start date.");

    /// <summary>No organisation takes part that an activity could name as implementing.</summary>
    public static DiagnosticDescriptor ActivityWithoutImplementer { get; } =
        new("ILO0602", DiagnosticSeverity.Warning,
            "The project '{0}' has no partner, and no Implementer is given; an IATI activity needs an implementing organisation.");

    /// <summary>A project has no text that could describe an activity.</summary>
    public static DiagnosticDescriptor ActivityWithoutDescription { get; } =
        new("ILO0603", DiagnosticSeverity.Warning, "The project '{0}' has no summary and no sections; an IATI activity needs a description.");

    /// <summary>The language of a project's texts is not known (rule 4.1.1).</summary>
    public static DiagnosticDescriptor ActivityWithoutLanguage { get; } =
        new("ILO0604", DiagnosticSeverity.Warning, "The language of '{0}' is not known, and no DefaultLanguage is given (rule 4.1.1).");

    /// <summary>Neither dates nor words give a project's status.</summary>
    public static DiagnosticDescriptor ActivityWithoutStatus { get; } =
        new("ILO0605", DiagnosticSeverity.Warning, "The status of '{0}' is not known; an IATI activity needs one.");

    /// <summary>No country is known (rule 3.7.1).</summary>
    public static DiagnosticDescriptor ActivityWithoutCountry { get; } =
        new("ILO0606", DiagnosticSeverity.Warning, "No recipient country is given for '{0}' (rule 3.7.1).");

    /// <summary>Several countries need percentages, which no page states (rules 3.1.1, 3.1.2).</summary>
    public static DiagnosticDescriptor CountryWithoutPercentage { get; } =
        new("ILO0607", DiagnosticSeverity.Warning,
            "The country {1} of '{0}' is not written: several countries need percentages, which the page does not state (rules 3.1.1, 3.1.2).");

    /// <summary>Several sectors need percentages, which no page states (rule 2.1.1).</summary>
    public static DiagnosticDescriptor SectorsWithoutPercentage { get; } =
        new("ILO0608", DiagnosticSeverity.Warning,
            "The {1} sectors of '{0}' are not written: several sectors need percentages, which the page does not state (rule 2.1.1).");

    /// <summary>A budget covers more than a year, and the page does not divide it (rule 7.5.3).</summary>
    public static DiagnosticDescriptor BudgetOverAYear { get; } =
        new("ILO0609", DiagnosticSeverity.Info,
            "The budget of '{0}' is not written: it covers more than a year, and the page does not divide it (rule 7.5.3).");

    /// <summary>A related activity is not in the file.</summary>
    public static DiagnosticDescriptor RelatedActivityLeftOut { get; } =
        new("ILO0610", DiagnosticSeverity.Info, "'{0}' names the related project '{1}', which is not written; the reference is left out.");

    /// <summary>A budget has no currency; one is never assumed.</summary>
    public static DiagnosticDescriptor BudgetWithoutCurrency { get; } =
        new("ILO0611", DiagnosticSeverity.Warning, "The budget of '{0}' is not written: the page does not state its currency.");

    /// <summary>No sector is known (rule 6.2.2).</summary>
    public static DiagnosticDescriptor ActivityWithoutSector { get; } =
        new("ILO0612", DiagnosticSeverity.Warning, "No theme of '{0}' has a purpose code, so it has no sector (rule 6.2.2).");

    /// <summary>Sectors have equal shares, as the caller asks and no page states.</summary>
    public static DiagnosticDescriptor EqualShares { get; } =
        new("ILO0613", DiagnosticSeverity.Info, "The {1} sectors of '{0}' have equal shares, as asked; the page does not state any.");

    /// <summary>The title stands for the description, as the caller asks.</summary>
    public static DiagnosticDescriptor TitleAsDescription { get; } =
        new("ILO0614", DiagnosticSeverity.Info, "The title of '{0}' stands for its description, as asked; the page has none.");

    /// <summary>No project could be written.</summary>
    public static DiagnosticDescriptor NoActivity { get; } =
        new("ILO0616", DiagnosticSeverity.Warning, "No activity is written; the standard asks for at least one in a file.");

    /// <summary>A language is stated that is not known of the project's texts, as the caller asks.</summary>
    public static DiagnosticDescriptor LanguageGiven { get; } =
        new("ILO0617", DiagnosticSeverity.Info, "The language of '{0}' is not known; '{1}' stands for it, as asked.");

    /// <summary>An organisation is named as implementing, as the caller asks and no page says.</summary>
    public static DiagnosticDescriptor ImplementerGiven { get; } =
        new("ILO0618", DiagnosticSeverity.Info, "'{0}' is named as implementing all activities, {1}, as asked; the pages do not say so.");

    /// <summary>A country is stated for all activities, as the caller asks and no page says.</summary>
    public static DiagnosticDescriptor CountryGiven { get; } =
        new("ILO0619", DiagnosticSeverity.Info, "The country {0} is that of all activities, {1}, as asked; the pages do not say so.");

    /// <summary>A country is made from the places of a project, as the caller asks.</summary>
    public static DiagnosticDescriptor CountryOfPlaces { get; } =
        new("ILO0620", DiagnosticSeverity.Info, "The country {1} of '{0}' is what CountryOf makes of its places, as asked.");

    /// <summary>A planned day is stated as the actual one, as the caller asks.</summary>
    public static DiagnosticDescriptor ActualDateGiven { get; } =
        new("ILO0621", DiagnosticSeverity.Info, "The planned {1} of '{0}' is its actual one too, as asked; the page states a status and no such day.");

    /// <summary>The value of a property has no place in an activity.</summary>
    public static DiagnosticDescriptor NoPlaceInActivity { get; } =
        new("ILO0615", DiagnosticSeverity.Info, "The {1} of '{0}' has no place in an IATI activity.");
}
