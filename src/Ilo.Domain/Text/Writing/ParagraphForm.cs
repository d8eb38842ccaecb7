namespace Ilo.Domain.Text.Writing;

/// <summary>Whether paragraphs of one section stand line by line, in one block, where none but the first is a heading.</summary>
internal enum ParagraphForm
{
    /// <summary>Those that would be a heading if they stood apart.</summary>
    WhereNeeded,

    Tight,

    Apart,
}
