namespace Ilo.Explorer.Output.Lists;

/// <summary>How a list is printed; <see cref="Text"/> and some others also what is no list.</summary>
internal enum ListFormat
{
    /// <summary>For people, what is no list: as wide as the terminal.</summary>
    Text,

    /// <summary>For people, as wide as the terminal.</summary>
    Table,

    /// <summary>Comma-separated values with a header line (RFC 4180).</summary>
    Csv,

    /// <summary>Tab-separated values with a header line; a tab or a line break in a value is a space.</summary>
    Tsv,

    /// <summary>A table in Markdown, or a page of it.</summary>
    Markdown,

    /// <summary>One JSON object a line.</summary>
    Json,

    /// <summary>Annotations for a workflow of GitHub.</summary>
    GitHub,
}
