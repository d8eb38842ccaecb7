using System.Text.Json.Serialization;
using Ilo.Domain.Json;

namespace Ilo.Domain.Diagnostics;

/// <summary>A kind of diagnostic: its stable identifier, severity and message.</summary>
/// <remarks>An identifier is never reused; docs/diagnostics has a page for each. Equal when every property is equal.</remarks>
[JsonConverter(typeof(IloJsonConverter))]
public sealed record DiagnosticDescriptor
{
    internal DiagnosticDescriptor(string id, DiagnosticSeverity severity, string messageFormat)
    {
        Id = Guard.NotBlank(id, nameof(Id));
        Severity = severity;
        MessageFormat = Guard.SomeText(messageFormat, nameof(MessageFormat));
    }

    /// <summary>Gets the identifier, for example <c>ILO0301</c>.</summary>
    public string Id { get; }

    /// <summary>Gets how much it matters.</summary>
    public DiagnosticSeverity Severity { get; }

    /// <summary>Gets the message, with <c>{0}</c>, <c>{1}</c> where the arguments go.</summary>
    public string MessageFormat { get; }

    /// <summary>Gets the address of its documentation page.</summary>
    public Uri HelpLink => new($"{RepositoryAddress.Value}/blob/main/docs/diagnostics/{Id}.md");

    /// <summary>Returns the identifier.</summary>
    public override string ToString() => Id;
}
