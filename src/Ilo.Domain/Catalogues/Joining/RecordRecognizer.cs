namespace Ilo.Domain.Catalogues.Joining;

/// <summary>Finds what the own text of a record states.</summary>
internal sealed class RecordRecognizer
{
    /// <summary>Returns the donor as the vocabulary knows it; the donor itself where it does not.</summary>
    internal Donor Known(Donor donor) => donor;

    internal SourceFindings Of(SourceRecord<Project> source) => SourceFindings.None;

    internal SourceFindings Of(SourceRecord<Event> source) => SourceFindings.None;

    internal SourceFindings Of(SourceRecord<Article> source) => SourceFindings.None;
}
