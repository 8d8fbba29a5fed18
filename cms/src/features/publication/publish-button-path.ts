/** Where Payload finds the button that takes the place of its own. */
export const publishButton = '/src/features/publication/publish-button.tsx#PublishButton'
