using Ilo.Domain.Diagnostics;

namespace Ilo.Domain.Interchange;

public static partial class InterchangeDiagnostics
{
    /// <summary>A budget is not written, since the page does not say who pays how much of it, or in which currency.</summary>
    public static DiagnosticDescriptor GrantNotStated { get; } =
        new("ILO0671", DiagnosticSeverity.Info, "The budget of '{0}' is not written: a grant has one giver and a currency, and the page states {1}.");

    /// <summary>The value of a property has none in schema.org.</summary>
    public static DiagnosticDescriptor NoPropertyInSchemaOrg { get; } =
        new("ILO0672", DiagnosticSeverity.Info, "The {1} of '{0}' has no property in schema.org.");
}
